/** How many points that never move the scene draws besides the fleet: the floor that `?bench` measures against. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const floor = createStore<{ points: number }>()(() => ({ points: 0 }))

export const setFloorPoints = (points: number): void => floor.setState({ points })
export const useFloorPoints = (): number => useStore(floor, (state) => state.points)
