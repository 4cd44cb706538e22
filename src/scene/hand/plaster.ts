/** The grey of what is not the body: sRGB, 0 to 1, in each theme. */
export const PLASTER = { light: [0.9, 0.89, 0.87], dark: [0.72, 0.7, 0.68] } as const;
