import { Component, type ReactNode } from 'react'
import { Fault } from './Fault.tsx'

interface Props {
  /** What stands within it, for a reader. */
  name: string
  onClose?: (() => void) | undefined
  /** In place of the sentence and its buttons. */
  fallback?: (error: unknown, again: () => void) => ReactNode
  children: ReactNode
}

interface State {
  failed: { error: unknown } | null
}

/** Whatever throws within it while React draws is named in its place, and everything around it stays. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } }
  }

  again = () => this.setState({ failed: null })

  override render() {
    const { failed } = this.state
    const { name, onClose, fallback, children } = this.props
    if (!failed) return children
    if (fallback) return fallback(failed.error, this.again)
    return <Fault name={name} error={failed.error} onAgain={this.again} onClose={onClose} />
  }
}
