/** What the report's artifact is called: names are unique in a run, and a pull request may have several reports. */
export const artifactName = (key: string): string => (key === "default" ? "plimsoll-report" : `plimsoll-report-${key}`);
