import { writeSync } from "node:fs";
import { connectAsync } from "mqtt";

// A process of Node.js that sleeps but for one subscription: on each message it writes a line at once, as a daemon
// without any work of its own would write its command. Arguments: the broker's URL, the topic.

const [url = "", topic = ""] = process.argv.slice(2);
const client = await connectAsync(url);
client.on("message", () => writeSync(1, "\n"));
await client.subscribeAsync(topic, { qos: 1 });
writeSync(1, "\n");
