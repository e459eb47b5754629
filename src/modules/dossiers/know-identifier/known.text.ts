// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const dossiersPart = defineText({ nl: { title: 'Dossiers' }, en: { title: 'Dossiers' } })

export const knownText = defineText({
  nl: { dossier: 'Dossier {number}', version: 'versie {version}', for: 'voor {organisation}' },
  en: { dossier: 'Dossier {number}', version: 'version {version}', for: 'for {organisation}' },
})
