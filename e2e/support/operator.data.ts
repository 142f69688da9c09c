/** Who runs the portal whose clock is moved: the other one has an operator who has not said. */
export const operator = { OPERATOR: "Friends of the Empty Box", CONTACT: "hello@empty-box.example" } as const;
