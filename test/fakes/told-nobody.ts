/** For a part that has something to tell people, where the test listens to nobody. */
export const TOLD_NOBODY = { notices: { add() {} }, problems: { set() {} } };
