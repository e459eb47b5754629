// SPDX-License-Identifier: EUPL-1.2

/** Pages that look at one thing from several sides, the one that is open marked. */
export function PageTabs(props: {
  label: string
  tabs: { text: string; href: string; current?: boolean | undefined }[]
}) {
  if (props.tabs.length < 2) return null
  return (
    <nav className="dw-tabs dw-tabs--page" aria-label={props.label}>
      <ul>
        {props.tabs.map(({ text, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
