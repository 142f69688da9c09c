/** A company is given this long before a missing reply counts as late: the time that UK law gives it to acknowledge a complaint. */
export const daysToReply = 30;

/** Nobody knows when a letter by post arrived of which the person has no proof: nothing is called late before this is over. */
export const daysInThePost = 5;
