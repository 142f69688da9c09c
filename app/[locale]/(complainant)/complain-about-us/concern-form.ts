/** The names by which refused forms about the portal are found again. */
export const concernForm = "concern";

export const addForm = "concern added";
