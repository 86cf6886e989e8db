// A dictionary takes pairs of a string and a value of any type
// covers: A8.list-pattern, A2.list-dictionary
void main()
{
    dictionary d = {{"a", 1}, {"b", "text"}, {"c", 2.5}};
    println(d.getSize() + " " + int(d["a"]) + string(d["b"]) + double(d["c"])); // expect: 3 1text2.5
    dictionary e = {};
    println(e.isEmpty()); // expect: true
}
