import { parseSync } from 'vite';

/** What a source file reaches for: every module it names, in whatever way, and every free name of the browser's. */
export interface Reached {
  readonly imports: readonly string[];
  readonly browserNames: readonly string[];
}

/** Names that only a browser has. Code that uses one can't run in a worker, on a server and in a test alike. */
const BROWSER_NAMES = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'self',
  'fetch',
  'requestAnimationFrame',
  'HTMLElement',
  'Element',
  'Image',
  'Worker',
  'WebGL2RenderingContext',
]);

type Node = Record<string, unknown> & { readonly type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const textOf = (value: unknown): string[] => {
  const text = isNode(value) ? (value as { value?: unknown }).value : undefined;
  return typeof text === 'string' ? [text] : [];
};

/** Static and type-only imports, re-exports, `import()`, `import('…').Type`, `import.meta.glob`, `new URL('….ts', import.meta.url)`. */
function namedBy(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node['source'] ?? node['argument']);
    case 'TSExternalModuleReference':
      return textOf(node['expression']);
    case 'CallExpression':
    case 'NewExpression': {
      const [first, second] = node['arguments'] as unknown[];
      const callee = JSON.stringify(node['callee']);
      const isGlob = callee.includes('"MetaProperty"') && callee.includes('"glob"');
      const isUrl = callee.includes('"URL"') && JSON.stringify(second ?? null).includes('"MetaProperty"');
      if (isUrl) return textOf(first).filter((name) => /\.[cm]?[jt]sx?$/.test(name));
      if (!isGlob) return [];
      const list =
        isNode(first) && first.type === 'ArrayExpression' ? (first['elements'] as unknown[]) : [first];
      return list.flatMap(textOf);
    }
    default:
      return [];
  }
}

const NOT_A_USE: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
};

export function reachedBy(file: string, source: string): Reached {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const imports: string[] = [];
  const browserNames = new Set<string>();
  const walk = (node: Node): void => {
    imports.push(...namedBy(node));
    if (node.type === 'Identifier' && BROWSER_NAMES.has(String(node['name'])))
      browserNames.add(String(node['name']));
    for (const [key, value] of Object.entries(node)) {
      if (NOT_A_USE[node.type] === key && node['computed'] !== true) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child);
    }
  };
  walk(program as unknown as Node);
  return { imports, browserNames: [...browserNames] };
}
