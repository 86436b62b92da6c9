const types: Readonly<Record<string, string>> = {
  avif: 'AVIF',
  gif: 'GIF',
  jpeg: 'JPEG',
  jpg: 'JPEG',
  png: 'PNG',
  svg: 'SVG',
  tif: 'TIFF',
  tiff: 'TIFF',
  webp: 'WebP',
}

/** The type of a picture's file by the end of its address; null where that tells none. */
export function fileType(address: string): string | null {
  const [, ending] = /\.([a-z]+)$/i.exec(new URL(address).pathname) ?? []
  return types[ending?.toLowerCase() ?? ''] ?? null
}
