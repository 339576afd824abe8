const aside =
	/^\d{6}$|^(绝密|机密|秘密|特急|加急|平急|特提)|^[（(]?此件[^）)]{2,20}[）)]?$|印发\s*$|^签发人/u

/** Copy number, secrecy, urgency, signer, disclosure and printing line of a sheet: no text (GB/T 9704-2012, 7.2 and 7.4). */
export function isSheetLine(text: string): boolean {
	return aside.test(text)
}
