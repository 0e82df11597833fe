/** Phones and a lead system that whoever looks at the demo may play. */
export interface Playground {
  /** The phones, each with what it shows, the latest last. */
  phones(): readonly PlayedPhone[];
  /** What the lead system has been told, the latest last. */
  told(): readonly { readonly topic: string; readonly words: string; readonly at: number }[];
  /** A phone texts the gateway. Throws, for people, where it cannot be said in an SMS. */
  text(from: string, words: string): void;
  /** The Text Message option is switched on in the agent's profile, or off. */
  switchOption(agentId: string, on: boolean): Promise<void>;
  /** A buyer asks the agent something. Resolves with the lead's id. */
  lead(agentId: string, buyer: string, words: string): Promise<string>;
  /** Called whenever something new is to be seen. */
  onSeen(listener: () => void): void;
}

export interface PlayedPhone {
  readonly agentId: string;
  readonly name: string;
  readonly brand: string;
  readonly number: string;
  readonly texts: readonly { readonly direction: "in" | "out"; readonly text: string; readonly at: number }[];
}
