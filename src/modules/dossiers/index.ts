// SPDX-License-Identifier: EUPL-1.2
export { buildDossier } from './build-dossier/build-dossier.command.ts'
export { signingPurpose } from './build-dossier/write-package.command.ts'
export { DossierResult } from './dossier/dossier.events.ts'
export { findMade } from './make-dossier/find-made.query.ts'
export { makeDossier } from './make-dossier/make-dossier.command.ts'
export { downloads, givePackage } from './package/give-package.query.ts'
export { sayVerdict } from './package/say-verdict.ts'
export { verifyPackage } from './package/verify-package.query.ts'
