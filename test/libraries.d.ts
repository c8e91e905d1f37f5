// What tests and tools use of libraries that come without types (tools/test-runner/bundled-libraries.ts).

declare module 'react' {
  export function createElement(type: unknown, properties?: object | null, ...children: unknown[]): object;
  export function useState<Value>(first: Value): [Value, (next: Value) => void];
}

declare module 'react-dom/client' {
  export interface Root {
    render(node: object): void;
    unmount(): void;
  }
  export function createRoot(box: Element): Root;
}

declare module '@wordpress/blocks' {
  export interface Block {
    readonly name: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }
  export function createBlock(name: string, attributes?: object, inner?: readonly Block[]): Block;
  export function pasteHandler(options: {
    HTML: string;
    plainText: string;
    mode?: 'AUTO' | 'BLOCKS' | 'INLINE';
  }): readonly Block[] | string;
  export function registerBlockType(name: string, settings: object): void;
  export function setDefaultBlockName(name: string): void;
  export function setFreeformContentHandlerName(name: string): void;
}

declare module 'sanitize-html' {
  export default function sanitize(html: string): string;
}

declare module 'autocannon' {
  export default function autocannon(options: object): Promise<{
    readonly errors: number;
    readonly duration: number;
    readonly requests: { readonly total: number };
    readonly latency: { readonly p99: number };
  }>;
}
