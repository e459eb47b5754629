// SPDX-License-Identifier: EUPL-1.2
import { useWords } from './words.tsx'

export function SkipLink() {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
      {useWords().skip}
    </a>
  )
}
