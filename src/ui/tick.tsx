// SPDX-License-Identifier: EUPL-1.2
import { classNames } from './class-names.tsx'
import { Icon } from './icon.tsx'
import './tick.css'

/** A box that says at once that something is done, or not after all: works without script, in the form around it. Without a `name` it only shows it. */
export function Tick(props: { label: string; isDone: boolean; name?: string | undefined; value?: string | undefined }) {
  const box = <span className="dw-tick__box">{props.isDone && <Icon name="ok" />}</span>
  const className = classNames('dw-tick', props.isDone && 'dw-tick--done')
  if (props.name === undefined) return <span className={className}>{box}</span>
  return (
    <button className={className} type="submit" name={props.name} value={props.value} title={props.label}>
      {box}
      <span className="dw-hidden">{props.label}</span>
    </button>
  )
}
