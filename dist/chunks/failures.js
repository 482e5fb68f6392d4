// src/render/failures.ts
/** The command as it can be pasted into a shell; foreign text. */
function commandText(command) {
	return command.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
/** How the build ended, in words of ours. */
function failureText({ command, exitCode }) {
	if (command.length === 0 && exitCode === null) return "is told of by no report";
	return exitCode === null ? "was ended by its time limit or a signal" : `failed with exit code ${exitCode}`;
}
export { failureText as n, commandText as t };
