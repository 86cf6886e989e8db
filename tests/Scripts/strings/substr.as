// substr takes a start and a length
// covers: A10.string
void main()
{
    string s = "hello";
    println(s.substr() + "|" + s.substr(2) + "|" + s.substr(1, 3)); // expect: hello|llo|ell
    println("[" + s.substr(5) + "]" + s.substr(3, 100)); // expect: []lo
    println("[" + s.substr(9) + "]"); // expect: []
    println("[" + s.substr(0, 0) + "]"); // expect: []
}
