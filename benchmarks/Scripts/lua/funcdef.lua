local function add(a, b) return a + b end
function run()
  local f, v = add, 0
  for i = 0, 19999999 do v = f(v, i) end
  v = v % 4294967296
  return v >= 2147483648 and v - 4294967296 or v
end
