// Logistic regression with L2 by AdaGrad, in a fixed order and without chance, in arithmetic that IEEE 754 leaves
// nothing of to the machine: the same replies give the same weights, bit for bit.

/** What is seen in a reply: the features that are learnt, and how loud each is, which all of them decide. */
export interface Seen {
  readonly features: Int32Array;
  readonly loudness: number;
  /** So many of the features, the first, are no phrases; and how loud those are alone. */
  readonly unphrased: number;
  readonly loudnessUnphrased: number;
}

/** One reply. */
export interface Example {
  readonly seen: Seen;
  readonly isPositive: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /**
   * Of so many replies the phrases are passed over: those were written by people who had these very replies before them,
   * and would be believed too readily where others write.
   */
  readonly unphrased: number;
  /** How readily each feature is believed. */
  readonly scale: Float64Array;
}

/** The weights of `count` features, and the last the bias. */
export function learn(
  examples: readonly Example[],
  count: number,
  { epochs, rate, l2, unphrased, scale }: Settings,
): Float64Array {
  const weights = new Float64Array(count + 1);
  const squares = new Float64Array(count + 1).fill(1e-6);
  const seen = new Float64Array(count + 1).fill(1);
  for (const example of examples) for (const f of example.seen.features) seen[f] = (seen[f] ?? 0) + 1;
  const random = sequence(12345);
  const update = ({ seen: reply, isPositive, weight }: Example): void => {
    const passesOver = random() < unphrased;
    const looked = passesOver ? reply.unphrased : reply.features.length;
    const loudness = passesOver ? reply.loudnessUnphrased : reply.loudness;
    let sum = 0;
    for (let at = 0; at < looked; at += 1) sum += weights[reply.features[at] ?? 0] ?? 0;
    const target = isPositive ? 1 : 0;
    const error = (sigmoid(sum * loudness + (weights[count] ?? 0)) - target) * weight;
    const step = (f: number, gradient: number, decay: number): void => {
      const w = weights[f] ?? 0;
      const g = gradient + decay * w;
      const square = (squares[f] ?? 0) + g * g;
      squares[f] = square;
      weights[f] = w - (rate * (scale[f] ?? 1) * g) / Math.sqrt(square);
    };
    for (let at = 0; at < looked; at += 1) {
      const f = reply.features[at] ?? 0;
      step(f, error * loudness, l2 / ((scale[f] ?? 1) * (seen[f] ?? 1)));
    }
    step(count, error, 0);
  };
  const order = spread(examples.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) for (const index of order) update(examples[index] as Example);
  return weights;
}

/** Numbers from 0 to 1, without chance. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An order in which neighbours lie far apart. */
function spread(length: number): readonly number[] {
  let stride = Math.max(1, Math.floor(length * 0.618));
  while (common(stride, length) !== 1) stride += 1;
  return Array.from({ length }, (_, index) => (index * stride) % length);
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

function sigmoid(score: number): number {
  return 1 / (1 + exp(-Math.max(-30, Math.min(30, score))));
}

/** e to the x; `Math.exp` may differ between engines. */
function exp(x: number): number {
  const halvings = 10;
  const small = x / 2 ** halvings;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 12; n += 1) {
    term *= small / n;
    sum += term;
  }
  for (let n = 0; n < halvings; n += 1) sum *= sum;
  return sum;
}
