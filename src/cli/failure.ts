/** What the process ends with: done, failed or refused, bad usage or config, the daemon is not running. */
export const EXIT = { done: 0, failed: 1, usage: 2, notRunning: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that could not do what it was asked. The message says in one line what is wrong and what to do. */
export class CommandFailed extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** No answer came in time; what was asked may still be done. */
export class AnswerTooLate extends CommandFailed {}
