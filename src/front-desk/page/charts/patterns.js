/**
 * Fillings that are told apart without their colours: by what they are hatched with.
 *
 * @typedef {'solid' | 'stripes' | 'dots' | 'grid'} Hatch
 */

const TILE_PX = 8;

/**
 * @param {Hatch} hatch
 * @param {string} colour
 * @param {string} back what shows between the strokes
 * @returns {string | CanvasPattern}
 */
export function filling(hatch, colour, back) {
  if (hatch === 'solid') return colour;
  const tile = document.createElement('canvas');
  tile.width = TILE_PX;
  tile.height = TILE_PX;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.fillStyle = back;
  context.fillRect(0, 0, TILE_PX, TILE_PX);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  DRAW[hatch](context);
  return context.createPattern(tile, 'repeat') ?? colour;
}

/** @type {Record<Exclude<Hatch, 'solid'>, (context: CanvasRenderingContext2D) => void>} */
const DRAW = {
  stripes(context) {
    context.lineWidth = 3;
    context.beginPath();
    // Beyond the tile's corners, too, so that the stripes meet from tile to tile.
    for (const shift of [-TILE_PX, 0, TILE_PX]) {
      context.moveTo(shift - 2, TILE_PX + 2);
      context.lineTo(shift + TILE_PX + 2, -2);
    }
    context.stroke();
  },
  dots(context) {
    context.beginPath();
    context.arc(TILE_PX / 2, TILE_PX / 2, 1.75, 0, 2 * Math.PI);
    context.fill();
  },
  grid(context) {
    context.fillRect(0, 0, 2, TILE_PX);
    context.fillRect(0, 0, TILE_PX, 2);
  },
};
