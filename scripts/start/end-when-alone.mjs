// Loaded into every part by `supervise`. A supervisor that is killed outright can end nothing, but the system closes
// its end of the channel: a part that nobody looks after any more ends itself, and what it started.
process.on('disconnect', () => {
	try {
		process.kill(-process.pid, 'SIGTERM')
	} catch {
		// Not the leader of its group: a process that a part started, with the same options.
		process.kill(process.pid, 'SIGTERM')
	}
	setTimeout(() => process.exit(1), 8_000).unref()
})
process.channel?.unref()
