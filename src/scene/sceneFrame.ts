/** Who wants to follow the picture: called in each rendered frame, once the camera stands. */
const followers = new Set<() => void>()

export function onSceneFrame(follower: () => void): () => void {
  followers.add(follower)
  return () => followers.delete(follower)
}

export function notifySceneFrame(): void {
  for (const follower of followers) follower()
}
