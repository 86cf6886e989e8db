local Vec = {}
Vec.__index = Vec
local function new(x, y, z) return setmetatable({ x = x, y = y, z = z }, Vec) end
Vec.__add = function(a, b) return new(a.x + b.x, a.y + b.y, a.z + b.z) end
Vec.__mul = function(a, s) return new(a.x * s, a.y * s, a.z * s) end
function run()
  local p, v = new(0, 0, 0), new(0.1, 0.2, 0.3)
  for i = 1, 1000000 do p = p + v * 0.5 end
  return p.x + p.y + p.z
end
