// SPDX-License-Identifier: EUPL-1.2
import { useLanguage, useText } from '#ui/language'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { type NamedHub, hubName, shortened } from './hub-shape.ts'
import { hubText } from './hub.text.ts'

type Props = { hub: NamedHub & { hubId: string } }

/** What joins reports, with the way to its page; a wording has none. */
export function HubLink({ hub }: Props) {
  const language = useLanguage()
  const { hubId, kind, canonical } = hub
  if (kind === 'text') return shortened(hubName(hub, language), 70)
  return <IdentifierLink identifier={{ id: hubId, kind, canonical }} />
}

/** The same with its kind in front: 'Rekening NL02 DYKW …'. */
export function TitledHub({ hub }: Props) {
  const h = useText(hubText)
  return (
    <>
      {h(hub.kind)} <HubLink hub={hub} />
    </>
  )
}
