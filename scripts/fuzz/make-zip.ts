import { crc32, deflateRawSync } from 'node:zlib'

export type Entry = { name: string; bytes: Uint8Array | string; claimed?: number }

/** A zip with deflated entries. `claimed` is the size its directory says instead of the true one. */
export function makeZip(entries: Entry[]): Uint8Array {
	const locals: Buffer[] = []
	const directory: Buffer[] = []
	let offset = 0
	for (const { name, bytes, claimed } of entries) {
		const raw = Buffer.from(bytes)
		const packed = deflateRawSync(raw)
		const label = Buffer.from(name)
		const sizes = Buffer.alloc(12)
		sizes.writeUInt32LE(crc32(raw), 0)
		sizes.writeUInt32LE(packed.length, 4)
		sizes.writeUInt32LE(claimed ?? raw.length, 8)
		const common = Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0, 0])
		const lengths = Buffer.from([label.length & 255, label.length >> 8, 0, 0])
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, sizes, lengths, label, packed])
		const tail = Buffer.alloc(14)
		tail.writeUInt32LE(offset, 10)
		directory.push(
			Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, sizes, lengths, tail, label]),
		)
		locals.push(local)
		offset += local.length
	}
	const central = Buffer.concat(directory)
	const end = Buffer.alloc(22)
	end.write('PK\x05\x06', 0, 'latin1')
	end.writeUInt16LE(entries.length, 8)
	end.writeUInt16LE(entries.length, 10)
	end.writeUInt32LE(central.length, 12)
	end.writeUInt32LE(offset, 16)
	return new Uint8Array(Buffer.concat([...locals, central, end]))
}
