/** Makes commander's action of a command: what it resolves to is the exit code. */
export type Does = <A extends unknown[]>(run: (...args: A) => Promise<number>) => (...args: A) => Promise<void>;
