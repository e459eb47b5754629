// SPDX-License-Identifier: EUPL-1.2
import './snippet.css'

/** Code to paste: wraps, and is chosen whole by one click. */
export function Snippet({ code }: { code: string }) {
  return (
    <pre className="dw-snippet" tabIndex={0}>
      <code>{code}</code>
    </pre>
  )
}
