-- Arguments: script, warm-up seconds, runs, measuring seconds, seconds of a long run. Prints "milliseconds result" per run.
local script, warm, runs, measure, long = arg[1], tonumber(arg[2]), tonumber(arg[3]), tonumber(arg[4]), tonumber(arg[5])
function host_add(a, b) return a + b end
dofile(script)
local clock = os.clock
local start = clock()
repeat run() until clock() - start >= warm
local total, count = 0, 0
repeat
  local begin = clock()
  local result = run()
  local elapsed = clock() - begin
  total = total + elapsed
  count = count + 1
  print(string.format("%.6f %.17g", elapsed * 1000, result))
until total >= measure and (count >= runs or elapsed >= long)
