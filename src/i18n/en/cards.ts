/** Words of the small pages that stand for a preset or a story where a link to it is previewed; for the build alone. */
export const cards = {
  title: '{name} · Dawnline',
  preset: '{line}. Fly it through real sunlight, beside the same load at a real place on Earth.',
  story: 'A talk in pictures, {count} steps, whose numbers are computed as they are shown.',
  page: 'Choose a constellation of data centers, from one satellite to a million, and watch it fly through real sunlight, beside the same load on Earth.',
  open: 'Open it in Dawnline',
  alt: 'Dawnline’s picture: {name}',
}
