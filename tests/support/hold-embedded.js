// Opens the embedded database in a process of its own: node hold-embedded.js MODULE DATA-FOLDER PORT
// Prints one JSON line when it is open; closes it and ends when standard input does.
const [module, dataDir, port] = process.argv.slice(2);
const { openEmbedded } = await import(module);
try {
  const database = await openEmbedded({ dataDir, port: Number(port), log: (message) => console.error(message) });
  const { access, pid, startedHere } = database;
  console.log(JSON.stringify({ url: access.connectionString, pid, port: database.port, startedHere }));
  process.stdin.resume().once("end", async () => {
    await database.close();
    console.log("closed");
  });
} catch (error) {
  console.log(JSON.stringify({ name: error.name, message: error.message }));
}
