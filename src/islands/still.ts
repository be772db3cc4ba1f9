import { Component, h, type ComponentType } from 'preact'

/**
 * A component that is drawn again only when one of its properties is another: an edit of one part
 * leaves the cards of all others as they are.
 */
export const still = <Props extends object>(view: ComponentType<Props>): ComponentType<Props> =>
  class Still extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>) {
      const keys = Object.keys({ ...this.props, ...next }) as (keyof Props)[]
      return keys.some((key) => this.props[key] !== next[key])
    }
    override render() {
      return h(view, this.props)
    }
  }
