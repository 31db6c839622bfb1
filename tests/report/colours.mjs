// How far apart colours are for a person who sees fewer of them.

// Full dichromacy after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), table of
// severity 1.0; the matrices are for linear RGB.
const VISION = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

// A colour of sRGB, 0 to 255, in CIE L*a*b* (D65), as this vision has it.
export function seenBy(vision, rgb) {
  const linear = rgb.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  const [r, g, b] = VISION[vision].map((row) => Math.min(1, Math.max(0, row.reduce((sum, factor, n) => sum + factor * linear[n], 0))));
  const xyz = [(0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089];
  const [x, y, z] = xyz.map((v) => (v > 216 / 24389 ? Math.cbrt(v) : (24389 / 27 * v + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

// The least distance between two of the colours (CIE 1976; 2.3 is just noticeable), and which they are.
export function least(colours) {
  const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map((b, j) => [Math.hypot(...a.map((v, n) => v - b[n])), i, i + 1 + j]));
  return pairs.reduce((best, pair) => (pair[0] < best[0] ? pair : best));
}
