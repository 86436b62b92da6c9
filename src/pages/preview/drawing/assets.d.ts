declare module '*.woff2?inline' {
  const dataUrl: string
  export = dataUrl
}
declare module '*.wasm?url&inline' {
  const dataUrl: string
  export = dataUrl
}
