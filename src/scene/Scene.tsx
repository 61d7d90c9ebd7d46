/** The picture: Earth, Sun, shadow, orbits and satellites at the frame's instant. */
export function Scene() {
  return null
}
