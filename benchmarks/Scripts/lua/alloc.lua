function run()
  local total = 0
  for r = 1, 2000 do
    local head = nil
    for i = 0, 999 do head = { v = i, next = head } end
    local p = head
    while p do
      total = total + p.v
      p = p.next
    end
  end
  return total
end
