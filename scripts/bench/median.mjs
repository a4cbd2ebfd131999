/** The middle one of the numbers; of an even count, the larger of the two. */
export const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
