import { Component, type ReactNode } from 'react'

interface Props {
  /** Says what is no longer there. */
  onFailed: (error: unknown) => void
  children: ReactNode
}

/** Whatever throws within it is left out, and the rest of the picture stays. */
export class SceneBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailed(error)
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
