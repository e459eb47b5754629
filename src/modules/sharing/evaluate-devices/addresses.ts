// SPDX-License-Identifier: EUPL-1.2

export const evaluationPath = (pilotId: string) => `/werkbank/proef-toestellen/${pilotId}`
