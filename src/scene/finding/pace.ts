/** How long the step that is shown has been shown; told every frame, Infinity where nothing may move. Seconds. */
export const pace = { seconds: Infinity };
