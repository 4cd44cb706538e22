/** Made from `data/` by `tools/vite/dataset-plugin.ts`. */
declare module 'virtual:anmo/catalogue' {
  export const catalogue: import('./catalogue.ts').Catalogue;
}

declare module 'virtual:anmo/dataset' {
  export const records: import('./index-records.ts').RecordLists;
}

declare module 'virtual:anmo/learn' {
  export const pages: readonly import('../domain/records/learn.ts').LearnPage[];
}

/** Made from `public/models/` by `tools/vite/models-plugin.ts`. */
declare module 'virtual:anmo/models' {
  export const bodyFile: string;
  export const detailFile: string;
}
