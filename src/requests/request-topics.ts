/** The topics requests come in on, below the gateway's own. Each stands for what is asked there, however it comes. */
export const REQUEST_TOPICS = ["leads", "agents/enroll", "agents/withdraw"] as const;

export type RequestTopic = (typeof REQUEST_TOPICS)[number];
