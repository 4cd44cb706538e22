let opened = false;

/** Loads a page that speaks or sounds, and, beside it, what it speaks and sounds by. */
export async function sounded<Module>(page: () => Promise<Module>): Promise<Module> {
  const [module, { openSounding }] = await Promise.all([page(), import('./sounding.ts')]);
  if (!opened) openSounding();
  opened = true;
  return module;
}
