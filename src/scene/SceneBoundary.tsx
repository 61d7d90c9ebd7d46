import { Component, type ReactNode } from 'react'
import { stopScene } from '../state/document/sceneProblem.ts'

/** Of the picture's own React root: whatever throws in it ends the picture, with a sentence in its place. */
export class SceneBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown) {
    stopScene(error)
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
