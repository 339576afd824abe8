/** Largest file a sender may upload, in bytes. */
export const maxUploadBytes = 20 * 1024 * 1024
/** More pixels than any newspaper picture has; decoding takes about 4 bytes each. */
export const maxPixels = 100_000_000
/** Pixels of the shorter side below which a picture is a tracking pixel or an icon. */
export const minSide = 32
/** Pixels of the longer side below which a picture is likely a chat preview. */
export const clearSide = 800
/** Longer side to shorter side; beyond it no layout can show the picture. */
export const widestRatio = 4
/** Longer side of the kept master, in pixels. */
export const masterSide = 4096
/** Seconds one step on one picture (decoding it, or writing one size) may take. */
export const maxSeconds = 10
/** Pictures worked on at once: each holds a thread of libuv's pool of four, which files and DNS need too. */
export const picturesAtOnce = 2
