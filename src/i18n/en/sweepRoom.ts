/** Words of the map of a sweep, which come with it. */
export const sweepRoom = {
  about: 'A map of two axes of a sweep that the command line computed. The file stays on this computer.',
  open: 'Open the result of a sweep (CSV)',
  bad: '“{name}” is not the result of a sweep, as the command “sweep” writes it.',
  large: '“{name}” is larger than {most} MB: open a part of it.',
  across: 'Across',
  up: 'Upwards',
  figure: 'Figure',
  mean: 'mean of all',
  many: 'This axis has more than {most} values: choose another, or hold fewer cases.',
  one: 'nothing: a single row',
  map: 'Map of {figure} over {x} and {y}. Arrow keys move, the line below says what is there.',
  cell: '{x}; {y}: {value} ({count} cases, {missing} without the figure)',
  axes: '{x} from {fromX} to {toX} across, {y} from {fromY} to {toY} upwards.',
  none: 'no figure',
  cases: '{title}: {cases} cases',
  failed: 'Grey: no case there has the figure.',
}
