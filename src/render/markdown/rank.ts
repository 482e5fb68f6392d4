/** What goes into a document that has not room for all, first things first. */
export const RANK = {
  verdict: 0,
  errors: 1,
  failures: 2,
  warnings: 3,
  matrix: 4,
  advice: 5,
  untold: 6,
  contents: 7,
} as const;
