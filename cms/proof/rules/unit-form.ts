import { matches, type Rule } from '../rule.ts'

const right: Record<string, string> = {
	...{
		km: 'km',
		kg: 'kg',
		kw: 'kW',
		kv: 'kV',
		ml: 'mL',
		cm: 'cm',
		mm: 'mm',
		kwh: 'kWh',
		kva: 'kVA',
		hz: 'Hz',
		mpa: 'MPa',
		kpa: 'kPa',
	},
	...{ m2: 'm²', m3: 'm³', km2: 'km²', cm2: 'cm²', cm3: 'cm³', mm2: 'mm²' },
}
const written =
	/(?<![A-Za-z\d.-])(?<number>\d+(?:,\d{3})*(?:\.\d+)?\s?(?:万|亿)?)(?<unit>km2|cm2|cm3|mm2|km|kg|kwh|kva|kw|kv|ml|cm|mm|hz|mpa|kpa|m2|m3)(?![A-Za-z\d])/giu

/** Symbols of units in the wrong case, or with a plain 2 or 3. GB 3100-1993. */
export const unitForm: Rule = {
	id: 'unit-form',
	level: 'should',
	source: 'GB 3100-1993',
	*check({ text, inAddress }) {
		for (const { start, end, part } of matches(text, written)) {
			const unit = part('unit')
			const form = right[unit.toLowerCase()] ?? unit
			// ml is allowed beside mL, mm and cm are what they are.
			if (unit === form || unit === 'ml' || inAddress(start, end)) continue
			yield { start, end, suggestion: part('number') + form, why: `单位符号写作${form}。` }
		}
	},
}
