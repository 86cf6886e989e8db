local bxor = bit.bxor
local AddOne, XorTwo = {}, {}
AddOne.__index, XorTwo.__index = AddOne, XorTwo
function AddOne:apply(v) return v + 1 end
function XorTwo:apply(v) return bxor(v, 2) end
function run()
  local a, b, v = setmetatable({}, AddOne), setmetatable({}, XorTwo), 0
  for i = 1, 10000000 do
    v = a:apply(v)
    v = b:apply(v)
  end
  return v
end
