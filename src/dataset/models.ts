import { bodyFile, detailFile } from 'virtual:anmo/models';

/** Addresses of the baked body and of its morphs and skin weights, absolute, so that a worker can fetch them too. */
export const bodyUrl = new URL(bodyFile, document.baseURI).href;
export const detailUrl = new URL(detailFile, document.baseURI).href;
